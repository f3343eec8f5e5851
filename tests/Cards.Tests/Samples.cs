using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Messages;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Cards.Tests;

/// <summary>One afternoon of a small company, in all its views.</summary>
internal static class Samples
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Shanghai", "Shanghai");

    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 14, 22, 0, TimeSpan.FromHours(8));

    public static Grade MajorGrade { get; } = new(Level.Major, new LocalizedText("重大投诉", "重大投訴", "Major complaint"));

    public static RenderContext Context(Locale locale, ChannelKind channel = ChannelKind.Teams) => new(locale, Shanghai, Now, channel);
}
