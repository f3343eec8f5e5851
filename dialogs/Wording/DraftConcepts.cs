using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Learning;

namespace ComplaintBot.Dialogs.Wording;

/// <summary>
/// What a draft speaks of, by <c>concepts.yaml</c>: which concepts stand in a stretch of it, and which shortly before which. What the
/// model learnt of 夜班又忘了 then holds for "the driver never bothered", too.
/// </summary>
internal static class DraftConcepts
{
    /// <summary>A concept so many characters behind another makes no pair with it.</summary>
    private const int Reach = 60;

    private static readonly CueIndex<string> Cues = Load();

    /// <summary>Adds the concepts of a stretch to its features.</summary>
    /// <param name="folded">The stretch, as <see cref="DraftText.Folded"/> has it.</param>
    /// <param name="features">The features of the stretch.</param>
    public static void Read(string folded, ModelFeatures features)
    {
        var found = Cues.Find(folded);
        for (var i = 0; i < found.Count; i++)
        {
            features.AddNamed('k', found[i].Meaning);
            for (var j = i + 1; j < found.Count && found[j].Start - found[i].End <= Reach; j++)
            {
                if (found[j].Start >= found[i].End && found[j].Meaning != found[i].Meaning)
                {
                    features.AddPair('K', found[i].Meaning, found[j].Meaning);
                }
            }
        }
    }

    private static CueIndex<string> Load()
    {
        var cues = new CueIndex<string>();
        foreach (var concept in EmbeddedYaml.List(EmbeddedYaml.Read("Wording/concepts.yaml"), "concepts"))
        {
            foreach (var cue in concept.Texts("zh").Concat(concept.Texts("en")))
            {
                // Folded as drafts are, which turns Cantonese into Mandarin.
                cues.Add(DraftText.Fold(cue), concept.Text("id"));
            }
        }

        cues.Build();
        return cues;
    }
}
