namespace ComplaintBot.Dialogs.Messages;

/// <summary>A telephone number as an argument of a message. Cards for a channel mask it whatever this says.</summary>
/// <param name="Number">As typed or in E.164; spaces do not matter.</param>
/// <param name="Masked">Show the middle as bullets: <c>138 •••• 8000</c>. False only for who typed it or must dial it.</param>
public sealed record Phone(string Number, bool Masked = true);
