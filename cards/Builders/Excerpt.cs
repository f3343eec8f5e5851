using System.Globalization;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Builders;

/// <summary>As much of a text as a card has room for: a card is for deciding, the whole text is a press away.</summary>
internal static class Excerpt
{
    /// <summary>Cuts between characters as they are read, so that no emoji and no accent is broken.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= longest)
        {
            end += next;
        }

        return text[..end] + "…";
    }

    /// <summary>The quotation cut at its marks; of a long text the part around the first mark.</summary>
    public static List<Run> Runs(Quote quote, Locale locale, int longest)
    {
        var (open, close) = locale == Locale.ZhHant ? ("「", "」") : ("“", "”");
        var marks = quote.Marks.Where(mark => mark.Start < mark.End && mark.End <= quote.Sentence.Length).OrderBy(mark => mark.Start).ToList();
        var start = marks.Count > 0 && marks[0].End > longest ? TextElementAt(quote.Sentence, marks[0].Start - (longest / 4)) : 0;
        var sentence = Cut(quote.Sentence[start..], longest);
        var runs = new List<Run>();
        var pending = start > 0 ? open + "…" : open;
        var end = 0;
        foreach (var mark in marks.Where(mark => mark.End - start <= sentence.Length))
        {
            if (mark.Start - start < end)
            {
                continue;
            }

            AddPlain(pending + sentence[end..(mark.Start - start)]);
            runs.Add(new Run(BidiText.Clean(sentence[(mark.Start - start)..(mark.End - start)]), Marked: true));
            (pending, end) = ("", mark.End - start);
        }

        AddPlain(pending + sentence[end..] + close);
        return runs;

        void AddPlain(string text)
        {
            if (text.Length > 0)
            {
                runs.Add(new Run(BidiText.Clean(text), Marked: false));
            }
        }
    }

    private static int TextElementAt(string text, int position)
    {
        var end = 0;
        while (end < position)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end;
    }
}
