namespace ComplaintBot.Dialogs.Extraction.Tagging;

/// <summary>Which tokens the words of the vocabulary's lists cover: a bit for each list.</summary>
internal sealed class WordCover
{
    /// <summary>The longest words in Latin letters, in tokens.</summary>
    private const int LongestPhrase = 3;

    private static readonly WordList[] Lists =
    [
        new(Vocabulary.Characters("names/surnames").Select(character => character.ToString())),
        new(Vocabulary.Characters("names/given").Select(character => character.ToString())),
        Vocabulary.Words("names/doubles"),
        Vocabulary.Words("names/titles"),
        Vocabulary.Words("names/roles"),
        Vocabulary.Words("names/staff"),
        Vocabulary.Words("products/chinese"),
        Vocabulary.Words("products/heads"),
        Vocabulary.Words("products/brands"),
        Vocabulary.Words("places/sites"),
        Vocabulary.Words("places/names"),
        Endings("products/chinese"),
        Endings("places/sites"),
    ];

    private static readonly WordList[] LatinLists =
    [
        Vocabulary.Words("names/english/titles"),
        Vocabulary.Words("names/english/staff"),
        Vocabulary.Words("names/english/given"),
        Vocabulary.Words("names/english/none"),
        Vocabulary.Words("products/english"),
        Vocabulary.Words("products/english-brands"),
        Vocabulary.Words("places/english"),
    ];

    public WordCover(string text, List<Token> tokens)
    {
        Begins = new uint[tokens.Count];
        GoesOn = new uint[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Form == TokenForm.Han)
            {
                for (var list = 0; list < Lists.Length; list++)
                {
                    Cover(tokens, i, Lists[list].LengthAt(text, tokens[i].Start), 1u << list);
                }
            }
            else if (tokens[i].Form is TokenForm.Word or TokenForm.Capitalised or TokenForm.Capitals or TokenForm.Code)
            {
                for (var list = 0; list < LatinLists.Length; list++)
                {
                    Cover(tokens, i, PhraseLength(LatinLists[list], text, tokens, i), 1u << (Lists.Length + list));
                }
            }
        }
    }

    public static int Count => Lists.Length + LatinLists.Length;

    /// <summary>Lists of which a word begins at the token.</summary>
    public uint[] Begins { get; }

    /// <summary>Lists of which a word goes on at the token.</summary>
    public uint[] GoesOn { get; }

    /// <summary>The last characters of a list's words: those that end more than one.</summary>
    private static WordList Endings(string place) =>
        new(Vocabulary.List(place).GroupBy(word => word[^1]).Where(words => words.Skip(1).Any()).Select(words => words.Key.ToString()));

    private void Cover(List<Token> tokens, int first, int length, uint list)
    {
        if (length > 0)
        {
            Begins[first] |= list;
            for (var i = first + 1; i < tokens.Count && tokens[i].Start < tokens[first].Start + length; i++)
            {
                GoesOn[i] |= list;
            }
        }
    }

    /// <summary>In Latin letters only whole words count, in the plural, too.</summary>
    private static int PhraseLength(WordList list, string text, List<Token> tokens, int at)
    {
        for (var last = Math.Min(at + LongestPhrase, tokens.Count) - 1; last >= at; last--)
        {
            var phrase = text.AsSpan(tokens[at].Start, tokens[last].End - tokens[at].Start);
            if (list.Contains(phrase) || (phrase.Length > 3 && phrase[^1] == 's' && list.Contains(phrase[..^1])))
            {
                return phrase.Length;
            }
        }

        return 0;
    }
}
