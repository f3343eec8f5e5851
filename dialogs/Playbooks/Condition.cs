using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Playbooks;

/// <summary>
/// When something of a playbook applies. Written as a trigger id, <c>always</c>, <c>never</c>, <c>after_hours</c>,
/// <c>{field: value}</c> (a list means one of), <c>{field: {at_least: 10000}}</c> (a number or a parameter's name),
/// <c>{level: 3}</c> (at least), <c>{grade: major}</c>, <c>{happened: contacted}</c>, <c>{approved: compensation}</c>,
/// <c>{demanded: refund}</c>, <c>{unanswered: agreement_file}</c>, <c>{all: […]}</c>, <c>{any: […]}</c>, <c>{not: …}</c>.
/// </summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Holds in every case.</summary>
    public static Condition Always { get; } = new AllOf([]);

    /// <summary>Holds in no case.</summary>
    public static Condition Never { get; } = new AnyOf([]);

    /// <summary>Whether it holds for a case.</summary>
    public abstract bool Holds(ICaseFacts facts);

    /// <summary>A trigger fired.</summary>
    public sealed record Trigger(string Id) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.HasTrigger(Id);
    }

    /// <summary>A field has one of these values.</summary>
    public sealed record FieldIs(string Field, IReadOnlyList<string> Values) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.Value(Field) is { } value && Values.Contains(value, StringComparer.Ordinal);
    }

    /// <summary>A field has no answer yet.</summary>
    public sealed record Unanswered(string Field) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.Value(Field) is null;
    }

    /// <summary>A number or amount is at least a limit.</summary>
    public sealed record AtLeast(string Field, decimal Limit) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.Amount(Field) >= Limit;
    }

    /// <summary>The merged level is at least this.</summary>
    public sealed record LevelAtLeast(Level Level) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.Level >= Level;
    }

    /// <summary>The grade is one of these.</summary>
    public sealed record GradeIs(IReadOnlyList<string> Grades) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => Grades.Contains(facts.Grade, StringComparer.Ordinal);
    }

    /// <summary>An event was written in this round.</summary>
    public sealed record Happened(string Event) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.HasHappened(Event);
    }

    /// <summary>An approval covers this (compensation, refund …).</summary>
    public sealed record Approved(string Covers) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.IsApproved(Covers);
    }

    /// <summary>The customer demands it, or a proposal offers it.</summary>
    public sealed record Demanded(string What) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.IsDemanded(What);
    }

    /// <summary>It was received outside working time.</summary>
    public sealed record AfterHours : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => facts.ReceivedAfterHours;
    }

    /// <summary>All of these; with none, always.</summary>
    public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => Parts.All(part => part.Holds(facts));
    }

    /// <summary>Any of these; with none, never.</summary>
    public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => Parts.Any(part => part.Holds(facts));
    }

    /// <summary>Not this.</summary>
    public sealed record Not(Condition Part) : Condition
    {
        /// <inheritdoc/>
        public override bool Holds(ICaseFacts facts) => !Part.Holds(facts);
    }
}

/// <summary>What conditions ask of a case.</summary>
public interface ICaseFacts
{
    /// <summary>The merged level so far.</summary>
    Level Level { get; }

    /// <summary>The grade's id; empty before grading.</summary>
    string Grade { get; }

    /// <summary>Received outside working time.</summary>
    bool ReceivedAfterHours { get; }

    /// <summary>Whether a trigger fired.</summary>
    bool HasTrigger(string id);

    /// <summary>A field's value (an option's id, <c>true</c>, a text); null when unanswered.</summary>
    string? Value(string field);

    /// <summary>A number or the amount of money in a field; null when there is none.</summary>
    decimal? Amount(string field);

    /// <summary>Whether an event was written in this round.</summary>
    bool HasHappened(string happening);

    /// <summary>Whether an approval covering this was given in this round.</summary>
    bool IsApproved(string covers);

    /// <summary>Whether the customer demands it or a proposal offers it.</summary>
    bool IsDemanded(string what);
}
