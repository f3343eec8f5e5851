using ComplaintBot.Dialogs.Language;
using ComplaintBot.Dialogs.Severity;

namespace ComplaintBot.Verbs;

/// <summary>The questions that would settle a level, in words.</summary>
internal static class SeverityQuestions
{
    public static LocalizedText Of(SeverityQuestion question) => question switch
    {
        SeverityQuestion.WhatHappened => new("请问发生了什么事？", "請問發生了什麼事？", "What happened?"),
        SeverityQuestion.IsItAComplaint => new("请问这件事您希望我们处理吗？", "請問這件事您希望我們處理嗎？", "Is this something you would like us to put right?"),
        SeverityQuestion.WasAnyoneHurt => new("请问有人受伤或身体不适吗？", "請問有人受傷或身體不適嗎？", "Was anyone hurt or taken ill?"),
        SeverityQuestion.WasItReportedBefore => new("请问这件事之前向我们反映过吗？", "請問這件事之前向我們反映過嗎？", "Have you told us about this before?"),
        SeverityQuestion.WasRefundRefused => new("请问有人拒绝了您的退款或赔偿吗？", "請問有人拒絕了您的退款或賠償嗎？", "Has anyone refused you a refund or compensation?"),
        SeverityQuestion.WhatHarmWasDone => new("请问这件事造成了什么伤害或损失？", "請問這件事造成了什麼傷害或損失？", "What harm or loss did this cause?"),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, message: null),
    };
}
