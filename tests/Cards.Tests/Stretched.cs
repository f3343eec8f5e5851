using System.Collections;
using System.Reflection;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Cards.Tests;

/// <summary>A view with the longest contents that a case can have: every text of 4000 characters, every list as long as lists get.</summary>
internal static class Stretched
{
    private const int LongestText = 4000;
    private const int LongestInput = 1000;
    private const int LongestName = 200;

    private static readonly Dictionary<Type, int> Lengths = new()
    {
        [typeof(Fact)] = 10,
        [typeof(TimelineEntry)] = 300,
        [typeof(ComplaintRow)] = 80,
        [typeof(CardButton)] = 12,
        [typeof(InputField)] = 8,
        [typeof(InputOption)] = 40,
        [typeof(Assignable)] = 300,
        [typeof(DraftFinding)] = 60,
        [typeof(CapturedField)] = 14,
        [typeof(Message)] = 3,
    };

    public static View Of(View view) => (View)Stretch(view, string.Empty)!;

    private static object? Stretch(object? value, string name) => value switch
    {
        null => null,
        string text => name is "Id" or "DraftId" or "Verb" or "Number" or "number" or "into" or "SourceLink" or "currency" ? text : Long(text, name == "Value" ? LongestInput : LongestText),
        LocalizedText text => new LocalizedText(Long(text.ZhHans, LongestName), Long(text.ZhHant, LongestName), Long(text.En, LongestName)),
        Message message => new Message(message.Key, message.Arguments.ToDictionary(argument => argument.Key, argument => Stretch(argument.Value, argument.Key), StringComparer.Ordinal)),
        Quote quote => new Quote(Long(quote.Sentence, LongestText), quote.Marks, (Message?)Stretch(quote.Source, name)),
        IDictionary or Phone or Grade or ComplaintReference => value,
        IEnumerable list => Repeat(list, name),
        _ when value.GetType().Namespace == typeof(View).Namespace && value.GetType() is { IsClass: true } => Clone(value),
        _ => value,
    };

    private static Array Repeat(IEnumerable list, string name)
    {
        var items = list.Cast<object?>().ToList();
        var type = list.GetType().GetInterfaces().First(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var length = items.Count == 0 ? 0 : Math.Max(items.Count, Lengths.GetValueOrDefault(type, 6));
        var array = Array.CreateInstance(type, type == typeof(Mark) || type == typeof(string) ? items.Count : length);
        for (var i = 0; i < array.Length; i++)
        {
            array.SetValue(type == typeof(string) ? items[i] : Stretch(items[i % items.Count], name), i);
        }

        return array;
    }

    private static object Clone(object record)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite && property.GetIndexParameters().Length == 0))
        {
            property.SetValue(copy, Stretch(property.GetValue(record), property.Name));
        }

        return copy;
    }

    private static string Long(string text, int length) =>
        string.Concat(Enumerable.Repeat(text.Length == 0 ? "长" : text, (length / Math.Max(1, text.Length)) + 1))[..length];
}
