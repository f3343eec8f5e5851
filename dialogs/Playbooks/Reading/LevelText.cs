using ComplaintBot.Dialogs.Playbooks.Yaml;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Playbooks.Reading;

/// <summary>Levels as playbooks write them: 0 to 4.</summary>
internal static class LevelText
{
    public static Level Read(Section section, Node node, string key)
    {
        if (node is Scalar { Text: [>= '0' and <= '4' and var digit] })
        {
            return (Level)(digit - '0');
        }

        section.Report(node, $"'{key}' is a level from 0 to 4");
        return Level.NotAComplaint;
    }
}
