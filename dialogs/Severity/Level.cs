namespace ComplaintBot.Dialogs.Severity;

/// <summary>The merged severity scale. A playbook's own grades map onto it (SYSTEMS 3).</summary>
public enum Level
{
    /// <summary>L0: an enquiry, praise or suggestion; opens no complaint.</summary>
    NotAComplaint = 0,

    /// <summary>L1: dissatisfaction that frontline staff answer themselves.</summary>
    General = 1,

    /// <summary>L2: goes to a supervisor or department head; the first level that is posted to the managers.</summary>
    Serious = 2,

    /// <summary>L3: goes to the department head with the general manager informed.</summary>
    Major = 3,

    /// <summary>L4: belongs to the highest leader; nobody answers on their own.</summary>
    Crisis = 4,
}
