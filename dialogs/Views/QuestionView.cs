using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Turns;

namespace ComplaintBot.Dialogs.Views;

/// <summary>A question with an answer on each button, where the channel has no quick answers for so many (S-004).</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Answers">What can be answered; pressing one says it.</param>
public sealed record QuestionView(Message Question, IReadOnlyList<QuickAnswer> Answers) : View;
