using ComplaintBot.Dialogs.Complaints;
using ComplaintBot.Dialogs.Escalation;
using ComplaintBot.Dialogs.Extraction;
using ComplaintBot.Dialogs.Intake;
using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;
using ComplaintBot.Dialogs.Views;

namespace ComplaintBot.Dialogs.FollowUp;

/// <summary>Finds cases by what a person remembers of them, and shows one so that it can be passed on.</summary>
public static class CaseSearch
{
    /// <summary>Fewer digits than these are no end of a telephone number.</summary>
    private const int FewestDigits = 3;

    /// <summary>Whether somebody of staff may know of a case: with a role of every case, without one of those that are theirs.</summary>
    public static bool MaySee(Case of, Actor staff) =>
        !staff.IsCustomer && (staff.Roles.Count > 0 || Audience.People(of).Contains(staff.Id, StringComparer.Ordinal));

    /// <summary>Whether the words ask for one's own cases.</summary>
    public static bool IsMine(string words) => Command.Parse(words)?.Kind == CommandKind.Mine;

    /// <summary>Whether every word is found in a case: in its number, name, first words or summary, or at the end of its contact.</summary>
    public static bool Matches(Case of, string words)
    {
        var text = Fold(string.Join(
            '\n',
            [of.Complaint.Number, of.Complaint.FirstWords, .. of.Playbook.Intake.Where(field => field.Kind is not (Playbooks.FieldKind.Contact or Playbooks.FieldKind.Phone)).Select(field => of.Complaint.Value(field.Id))]));
        var contact = Values.CustomerContact(of) ?? string.Empty;
        return Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal) || IsEndOf(contact, word));
    }

    /// <summary>A case in one line: number and subject, and below it grade, customer and status.</summary>
    public static (Message Title, Message Text) Line(Case of) => (
        Message.Of(MessageKey.NumberAndSubject, ("number", of.Complaint.Number), ("subject", Values.Subject(of, beyond: true))),
        Message.Of(MessageKey.SearchLine, ("grade", Values.Grade(of)), ("who", Values.CustomerName(of) is { } name ? name : Message.Of(MessageKey.TheCustomer)), ("status", CaseStatus.Of(of))));

    /// <summary>A case to be put into a conversation, whoever reads it there: contacts and addresses are hidden, and nothing can be pressed.</summary>
    public static ComplaintView ToPassOn(Case of)
    {
        var card = CaseCard.Of(of, reader: null);
        return card with
        {
            Quote = CaseFacts.Quote(of, beyond: true),
            Facts = [.. card.Facts.Select(fact => fact with { Values = [.. fact.Values.Select(Hidden)] })],
            Timeline = [],
            Alike = [],
            Buttons = [],
            SourceLink = null,
            Refreshes = false,
        };
    }

    /// <summary>Words of a person with their personal data taken out; anything else as it is.</summary>
    private static Message Hidden(Message value) =>
        value.Key == MessageKey.Verbatim && value.Arguments.GetValueOrDefault("text") is string text ? Message.Verbatim(Redactor.Hide(text)) : value;

    private static bool IsEndOf(string contact, string word)
    {
        var digits = string.Concat(word.Where(char.IsAsciiDigit));
        return digits.Length >= FewestDigits && word.All(c => char.IsAsciiDigit(c) || c is '-' or '+')
            ? string.Concat(contact.Where(char.IsAsciiDigit)).EndsWith(digits, StringComparison.Ordinal)
            : contact.Contains('@', StringComparison.Ordinal) && contact.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static string Fold(string text) => Script.Simplify(text).ToLowerInvariant();
}
