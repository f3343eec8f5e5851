using System.Text.RegularExpressions;

namespace ComplaintBot.Dialogs.Extraction;

/// <summary>Places in English: a street with its number and town, a room, a shop or site by its name, a town behind "in".</summary>
internal static partial class EnglishPlaces
{
    private static readonly WordList Towns = Vocabulary.Words("places/english");
    private static readonly WordList Titles = Vocabulary.Words("names/english/titles");
    private static readonly WordList Given = Vocabulary.Words("names/english/given");

    public static IEnumerable<Candidate> Find(ExtractionInput input)
    {
        foreach (Match match in Street().Matches(input.Plain))
        {
            yield return PlaceFields.Of(input, match.Index, match.Index + match.Length, 0.9);
        }

        foreach (Match match in Site().Matches(input.Plain))
        {
            var place = match.Groups["place"];
            if (!Genitive().IsMatch(place.Value) || !Given.Contains(place.Value[..place.Value.IndexOfAny([' ', '\''])].ToLowerInvariant()))
            {
                yield return PlaceFields.Of(input, place.Index, place.Index + place.Length, 0.75);
            }
        }

        foreach (Match match in Unit().Matches(input.Plain))
        {
            yield return PlaceFields.Of(input, match.Index, match.Index + match.Length, 0.7);
        }

        foreach (Match match in Behind().Matches(input.Plain))
        {
            var place = match.Groups["place"];
            var words = place.Value.ToLowerInvariant();
            var comma = words.IndexOf(',', StringComparison.Ordinal);
            if (Towns.Contains(words) || Towns.Contains(comma > 0 ? words[..comma] : words))
            {
                yield return PlaceFields.Of(input, place.Index, place.Index + place.Length, 0.6);
            }
            else if (words.Contains(' ', StringComparison.Ordinal) && !Titles.Contains(words.AsSpan(0, words.IndexOf(' ', StringComparison.Ordinal))) && !Given.Contains(words.AsSpan(0, words.IndexOf(' ', StringComparison.Ordinal))) && !match.Value.StartsWith("in", StringComparison.OrdinalIgnoreCase) && !match.Value.StartsWith("to", StringComparison.OrdinalIgnoreCase))
            {
                yield return PlaceFields.Of(input, place.Index, place.Index + place.Length, 0.5);
            }
        }
    }

    private const string Rooms = @"(?:[Ff]lat|[Uu]nit|[Aa]pt\.?|[Aa]partment|[Rr]oom|[Rr]m|[Ss]uite|[Bb]lock|[Bb]lk|[Ff]loor|[Ss]hop|[Tt]ower|[Hh]ouse)";

    private const string Town = @"(?:,\s+(?!(?:Mr|Mrs|Ms|Miss|Dr|Please|I|My|The|We|Order|Call|He|She|They|It|Tel|Phone|Email|Bought|Since)\b)[A-Z][a-z']+(?:\s[A-Z][a-z']+){0,2}(?=[,.;:\s)]|$)(?:\s+(?:[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}|\d{5,6})\b)?){0,2}";

    [GeneratedRegex(@"(?<![A-Za-z0-9$£€])(?:" + Rooms + @"\s+#?[A-Za-z0-9-]+,?\s+){0,3}(?:No\.?\s?)?#?\d{1,5}(?:[-/]\d{1,4})?[A-Za-z]?,?\s+(?:[A-Z][A-Za-z0-9']*\.?\s+){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Close|Court|Crescent|Boulevard|Blvd|Square|Place|Terrace|Gardens|Row|Hill|Parade|Highway|Walk|Grove|Mews|Quay|Circuit|Link|Rise|View)\b\.?(?:\s+(?:North|South|East|West|Central|\d{1,2}(?![\d])))?(?:,?\s+" + Rooms + @"\s+#?[A-Za-z0-9-]+|,?\s+#\d{1,3}-\d{1,4}|,?\s+\d{1,2}/F){0,2}" + Town)]
    private static partial Regex Street();

    [GeneratedRegex(@"(?<![A-Za-z0-9'])(?<place>(?:(?:[Bb]lock|[Tt]ower|[Uu]nit|[Ff]lat|[Ss]hop)\s[A-Za-z0-9]{1,4},\s)?(?!(?:The|Your|My|This|Our|At|In|From|A|An|Customer|Guest|Please|I)\s)(?:[A-Z][A-Za-z0-9'’&-]*\s(?:(?:of|and|&|the)\s)?){1,4}(?:[Ss]tore|[Bb]ranch|[Oo]utlet|[Ss]hop|[Ss]howroom|[Ss]upermarket|[Hh]otel|[Rr]esort|[Ii]nn|[Aa]irport|[Mm]all|[Pp]laza|[Ss]tation|[Cc]entre|[Cc]enter|[Cc]linic|[Hh]ospital|[Rr]estaurant|[Cc]afe|[Pp]ark|[Tt]owers?|[Bb]uilding|[Hh]ouse|[Gg]ardens|[Ee]states?|[Mm]ansions?|[Cc]ourt|[Mm]arket|[Ss]quare|[Gg]arage|[Mm]otors|[Ww]arehouse|[Tt]erminal|[Ss]chool|[Cc]ollege|[Cc]ampus|[Hh]eights|[Rr]esidences?|[Cc]ondo|[Gg]ym|[Dd]epot|[Pp]harmacy|[Uu]niversity|[Aa]cademy|[Ll]ounge|[Dd]epartment|[Ww]ing|[Bb]istro|[Ll]ake|[Bb]each|[Ii]sland|[Zz]oo|[Mm]useum|[Tt]heatre|[Cc]inema|[Ss]tadium|[Aa]rena|[Mm]arina|[Cc]lub|[Jj]unction|[Cc]rossing|[Aa]rcade|[Nn]ursery|[Pp]rimary|[Aa]cademy|[Gg]rill|[Kk]itchen|[Bb]akery|[Pp]ub|[Bb]ar|[Ss]urgery|[Dd]ealership|[Tt]errace|[Pp]ier|[Ww]ard|[Ll]ibrary|[Ss]alon|[Rr]oad|[Ss]treet|[Aa]venue|[Ll]ane|[Ss]t|[Aa]ve)(?:\s(?:[Ss]tore|[Bb]ranch|[Oo]utlet|[Ss]hop|[Ss]howroom|[Hh]otel|[Ss]tation|[Cc]linic))?\b(?:\s\d{1,2}\b)?(?<!\s(?:Customer|Service)\s(?:Centre|Center)))" + Town)]
    private static partial Regex Site();

    [GeneratedRegex(@"(?<![A-Za-z0-9-])(?:(?:Flat|Unit|Apt\.?|Apartment|Room|Rm|flat|unit|apartment|room|rm|Terminal|terminal|Gate|gate|[Ww]ard|[Pp]latform|[Cc]ounter|[Ll]evel|[Ll]ab|[Hh]all|[Pp]ier|[Cc]oach|[Ss]uite|[Aa]isle|[Ss]creen|[Bb]ay|[Bb]ooth|Blk|Block|block)\s+#?[A-Z]?\d{1,5}(?:-\d{1,3})?[A-Za-z]?(?![A-Za-z0-9])|[Tt]able\s\d{1,3}(?!\d)|(?:Block|block|Tower|tower)\s[A-Z]\b)(?!\s?(?:people|days|hours|times|%))" + Town)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:[Aa]t|[Ff]rom|[Ii]n|[Nn]ear|[Tt]o)\s+(?:the\s+|your\s+)?(?<place>(?!(?:Mr|Mrs|Ms|Miss|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|English|Chinese)\b)[A-Z][A-Za-z'’-]+(?:\s[A-Z][a-z'’-]+){0,2}(?![A-Za-z])" + Town + ")")]
    private static partial Regex Behind();

    [GeneratedRegex("['’]s ")]
    private static partial Regex Genitive();
}
