namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Another case that tells of the same.</summary>
/// <param name="Number">Its number.</param>
/// <param name="SameCustomer">By the same customer: it may be a repeat (S-022).</param>
public sealed record AlikeComplaint(string Number, bool SameCustomer);
