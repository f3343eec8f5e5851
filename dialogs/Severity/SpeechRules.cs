using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Whether words are somebody else's speech, a joke, or part of a name.</summary>
internal sealed class SpeechRules(CueText text, CueContexts contexts, TextUnits units)
{
    /// <summary>How far "the news said", a quotation and a title reach; in characters.</summary>
    private const int ReportReach = 60;

    /// <summary>How far before a quotation it says who speaks.</summary>
    private const int SpeakerReach = 12;

    /// <summary>How far into the next sentence a joke is admitted.</summary>
    private const int JokeReach = 8;

    /// <summary>墙上写着可以投诉到消协 · my friend said I should call a lawyer. Ends where somebody speaks of themselves.</summary>
    public bool IsReported(CueMatch<CueMeaning> match)
    {
        var from = Math.Max(units.Sentences(match.Start).Start, match.Start - ReportReach);
        var clause = units.Clause(match.Start).Start;
        return contexts.Between(CueContext.Reported, from, match.Start).Any(said =>
            said.End <= match.Start
            && (said.Start >= clause || !contexts.Between(CueContext.Self, Math.Max(said.End, clause), match.Start).Any()));
    }

    /// <summary>店员说“有本事去告”: what the customer says, and what is quoted without a speaker, is no quotation.</summary>
    public bool IsQuoted(CueMatch<CueMeaning> match)
    {
        var from = Math.Max(0, match.Start - ReportReach);
        var before = text.Folded.AsSpan(from, match.Start - from);
        var open = before.LastIndexOfAny('“', '「', '『');
        if (open < 0 || before[open..].IndexOfAny('”', '」', '』') >= 0)
        {
            return false;
        }

        var speaker = Math.Max(0, from + open - SpeakerReach);
        return contexts.Between(CueContext.Says, speaker, from + open).Any() && !contexts.Between(CueContext.Customer, speaker, from + open).Any()
            && !contexts.Between(CueContext.Self, speaker, from + open).Any();
    }

    /// <summary>气到想报警哈哈.</summary>
    public bool IsJoke(CueMatch<CueMeaning> match)
    {
        var (start, end) = units.Sentences(match.Start);
        return contexts.Between(CueContext.Joke, start, end + JokeReach).Any();
    }

    /// <summary>《今日说法》.</summary>
    public bool IsTitle(CueMatch<CueMeaning> match)
    {
        var from = Math.Max(0, match.Start - ReportReach);
        var open = from + text.Folded.AsSpan(from, match.Start - from).LastIndexOf('《');
        return open >= from && text.Folded.IndexOf('》', open, Math.Min(ReportReach, text.Folded.Length - open)) >= match.End;
    }

    /// <summary>"Marlowe Court" is an address, "Small Claims Court" is none; "Sue" is a person.</summary>
    public bool IsProperName(CueMatch<CueMeaning> match)
    {
        var before = text.Original.AsSpan(0, match.Start);
        if (!char.IsAsciiLetterUpper(text.Original[match.Start]) || !before.EndsWith(" "))
        {
            return false;
        }

        before = before.TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        var isInSentence = word.Length > 1 && char.IsAsciiLetterLower(word[^1]);
        return text.Folded.AsSpan(match.Start, match.End - match.Start) switch
        {
            "court" => isInSentence && char.IsAsciiLetterUpper(word[0])
                && !(word is "The" or "Claims" or "High" or "Supreme" or "County" or "District" or "Federal" or "Crown" or "Civil" or "State" or "Superior" or "Consumer"),
            "sue" => isInSentence && char.IsAsciiLetterLower(text.Original[match.Start + 1]),
            _ => false,
        };
    }
}
