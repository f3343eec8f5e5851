using ComplaintBot.Dialogs.Organisations;

namespace ComplaintBot.Dialogs.Turns;

/// <summary>The whole bot as two pure functions: what a turn wants to know, and what follows from it.</summary>
public static class TriageBot
{
    /// <summary>What must be known before <see cref="Advance"/> can decide.</summary>
    public static Needs Needs(ConversationState state, TurnInput input, Organisation organisation) => throw new NotImplementedException();

    /// <summary>What follows from an input. Touches nothing, waits for nothing, and gives the same answer to the same question.</summary>
    public static Outcome Advance(ConversationState state, TurnInput input, Facts facts) => throw new NotImplementedException();
}
