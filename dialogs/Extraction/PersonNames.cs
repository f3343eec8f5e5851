namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Names of people, in whatever script the text mixes.</summary>
internal static class PersonNames
{
    public static IEnumerable<Candidate> Find(ExtractionInput input) => ChineseNames.Find(input).Concat(EnglishNames.Find(input));
}
