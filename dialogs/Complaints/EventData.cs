namespace ComplaintBot.Dialogs.Complaints;

/// <summary>Makes the data and texts of an event.</summary>
internal static class EventData
{
    /// <summary>Data from pairs; what is null is left out.</summary>
    public static Dictionary<string, string> Of(params ReadOnlySpan<(string Name, string? Value)> pairs)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }

        return data;
    }
}
