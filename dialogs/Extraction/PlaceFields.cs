namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Addresses and named places, in whatever script the text mixes.</summary>
internal static class PlaceFields
{
    public static IEnumerable<Candidate> Find(ExtractionInput input) => ChinesePlaces.Find(input).Concat(EnglishPlaces.Find(input));

    public static Candidate Of(ExtractionInput input, int start, int end, double confidence) =>
        new(FieldKind.Place, start, end, new FieldValue.Text(input.Text.Original[start..end]), confidence);
}
