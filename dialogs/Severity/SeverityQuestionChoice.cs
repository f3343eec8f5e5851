using ComplaintBot.Dialogs.Language;

namespace ComplaintBot.Dialogs.Severity;

/// <summary>Which one question tells a serious case from a lesser one.</summary>
internal static class SeverityQuestionChoice
{
    /// <summary>How far safety may be behind the category of a text, and still be what it is about.</summary>
    private const double NearlyAsMuch = 1.5;

    /// <summary>The question, by what the text is about and what it does not tell.</summary>
    public static SeverityQuestion Of(SeverityReading reading, Category category, ReadOnlySpan<double> scores, double isComplaint)
    {
        if (isComplaint < 0.5)
        {
            return SeverityQuestion.IsItAComplaint;
        }

        if (scores[SeverityModel.LevelHeads + (int)Category.SafetyHealth] > scores[SeverityModel.LevelHeads + (int)category] - NearlyAsMuch || Shows(reading, "safety") || Shows(reading, "food_contamination"))
        {
            return SeverityQuestion.WasAnyoneHurt;
        }

        if (Shows(reading, "repeat_fault") || Shows(reading, "repeat_complaint") || Shows(reading, "unsatisfied_after_handling") || category == Category.ServiceQualitySpeed)
        {
            return SeverityQuestion.WasItReportedBefore;
        }

        if (category is Category.ContractRefund or Category.BillingPrice or Category.DeliveryLogistics || Shows(reading, "refund") || Shows(reading, "compensation"))
        {
            return SeverityQuestion.WasRefundRefused;
        }

        return SeverityQuestion.WhatHarmWasDone;
    }

    private static bool Shows(SeverityReading reading, string fact) => reading.Facts.Any(match => match.Meaning.FactId == fact);
}
