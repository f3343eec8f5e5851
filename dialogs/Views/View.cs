using ComplaintBot.Dialogs.Messages;

namespace ComplaintBot.Dialogs.Views;

/// <summary>
/// What a card shows, as values: no sentence of the product and no layout. A dialog fills a view, <c>cards</c> draws it for the
/// channel and the reader.
/// </summary>
#pragma warning disable S2094 // the common type of what can be drawn; views share no member
public abstract record View;
#pragma warning restore S2094

/// <summary>Which complaint a card belongs to and on which version of it the card was made; every button carries both.</summary>
/// <param name="Number">The complaint's number, <c>C261121-0042</c>.</param>
/// <param name="Version">The number of events the card has seen: a press on an older card is told so.</param>
public sealed record ComplaintReference(string Number, int Version);

/// <summary>Somebody's words, with the words that matter marked.</summary>
/// <param name="Sentence">The words, without quotation marks.</param>
/// <param name="Marks">The trigger words or findings in it, in order.</param>
/// <param name="Source">Who said it, where and when (<see cref="MessageKey.SaidWhereWhen"/>, <see cref="MessageKey.SaidRecordedBy"/>); null leaves it out.</param>
public sealed record Quote(string Sentence, IReadOnlyList<Mark> Marks, Message? Source = null);

/// <summary>A marked part of a text, counted in UTF-16 units as C# does.</summary>
/// <param name="Start">The first unit.</param>
/// <param name="End">One past the last unit.</param>
public readonly record struct Mark(int Start, int End);

/// <summary>A label with its value below it; several values stand under each other.</summary>
/// <param name="Label">A <c>Label…</c> key or a field's own label.</param>
/// <param name="Values">One line each.</param>
public sealed record Fact(Message Label, IReadOnlyList<Message> Values)
{
    /// <summary>A fact with one value.</summary>
    public Fact(Message label, Message value)
        : this(label, [value])
    {
    }
}

/// <summary>Somebody who waits for an answer.</summary>
/// <param name="Who">A name.</param>
/// <param name="Since">Since when.</param>
public sealed record Waiting(string Who, DateTimeOffset Since);

/// <summary>A deadline on a card: what remains is worked out when the card is drawn, the time itself never goes stale.</summary>
/// <param name="Due">When the clock runs out; for something immediate, when it began.</param>
/// <param name="Until">What must happen until then, with the time in it (<see cref="MessageKey.DecideBy"/> …).</param>
/// <param name="Immediate">There is no time allowed at all.</param>
public sealed record Countdown(DateTimeOffset Due, Message Until, bool Immediate = false);

/// <summary>What is asked of the reader.</summary>
/// <param name="Of">Of whom (<see cref="MessageKey.AskedToDecide"/>, <see cref="MessageKey.AskedToAct"/>).</param>
/// <param name="What">The proposal or the thing to do.</param>
/// <param name="Note">A guard or what happens otherwise (<see cref="MessageKey.GuardMoney"/>, <see cref="MessageKey.ClockThenTold"/>).</param>
public sealed record Request(Message Of, Message What, Message? Note = null);

/// <summary>A step to come.</summary>
/// <param name="When">Until or from when (<see cref="MessageKey.Before"/> …).</param>
/// <param name="What">What will happen.</param>
/// <param name="Who">Who does it.</param>
public sealed record NextStep(Message When, Message What, Message? Who = null);

/// <summary>Somebody a complaint can be given to.</summary>
/// <param name="Id">The person's id in the organisation; what the press carries.</param>
/// <param name="Label">Name and post (<see cref="MessageKey.PersonWithPost"/>).</param>
public sealed record Assignable(string Id, Message Label);
