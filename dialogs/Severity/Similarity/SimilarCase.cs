namespace ComplaintBot.Dialogs.Severity.Similarity;

/// <summary>A case whose text is like another's.</summary>
/// <param name="Number">The complaint's number.</param>
/// <param name="Customer">Who complains, as far as it tells customers apart; empty when unknown.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Similarity">From 0 to 1.</param>
public sealed record SimilarCase(string Number, string Customer, DateTimeOffset ReceivedAt, double Similarity);
