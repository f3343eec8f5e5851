using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Wording;
using YamlDotNet.RepresentationModel;

namespace ComplaintBot.Dialogs.Tests.Extraction;

public class VocabularyTests
{
    [Fact]
    public void Lists_HoldNoWordTwice()
    {
        var lists = Lists(EmbeddedYaml.Read("Extraction/vocabulary.yaml")).ToList();

        Assert.NotEmpty(lists);
        Assert.All(lists, words => Assert.Empty(words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key)));
    }

    /// <summary>The words of every list, as they are compared; of a text its characters.</summary>
    private static IEnumerable<IEnumerable<string>> Lists(YamlNode node) => node switch
    {
        YamlMappingNode places => places.Children.Values.SelectMany(Lists),
        YamlSequenceNode list => [list.Select(word => CueText.Fold(((YamlScalarNode)word).Value!))],
        YamlScalarNode characters => [characters.Value!.Select(character => CueText.Fold(character.ToString()))],
        _ => throw new NotSupportedException(),
    };
}
