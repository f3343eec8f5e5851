using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Dialogs.Messages;

/// <summary>How serious a complaint is: the playbook's own label first, the merged level behind it.</summary>
/// <param name="Level">The merged level.</param>
/// <param name="Native">The playbook's own label (重大投诉, C級); null shows the level's word.</param>
public sealed record Grade(Level Level, LocalizedText? Native = null);
