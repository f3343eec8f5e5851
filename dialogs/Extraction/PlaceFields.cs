namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Addresses and named places, in whatever script the text mixes.</summary>
internal static class PlaceFields
{
    public static IEnumerable<Candidate> Find(ExtractionInput input) => Joined(input, ChinesePlaces.Find(input).Concat(EnglishPlaces.Find(input)).OrderBy(place => place.Start));

    /// <summary>黄大仙竹园南邨雅园楼 and 1203室 side by side are one place.</summary>
    private static IEnumerable<Candidate> Joined(ExtractionInput input, IEnumerable<Candidate> places)
    {
        Candidate? last = null;
        foreach (var place in places)
        {
            if (last is { } known && place.Start <= known.End)
            {
                last = Of(input, known.Start, Math.Max(known.End, place.End), Math.Max(known.Confidence, place.Confidence));
                continue;
            }

            if (last is { } done)
            {
                yield return done;
            }

            last = place;
        }

        if (last is { } rest)
        {
            yield return rest;
        }
    }

    public static Candidate Of(ExtractionInput input, int start, int end, double confidence) =>
        new(FieldKind.Place, start, end, new FieldValue.Text(input.Text.Original[start..end]), confidence);
}
