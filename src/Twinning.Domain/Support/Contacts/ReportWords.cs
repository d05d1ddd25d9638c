using Twinning.Domain.Localities;

namespace Twinning.Domain.Support.Contacts;

/// <summary>How reports are written in messages.</summary>
internal static class ReportWords
{
    public static string Vietnamese(this SubmittedReport report) =>
        $"Báo cáo {report.Rhythm.Vietnamese()} từ {report.PeriodFrom.Vietnamese()} của phân công {report.Assignment.Value.Text()}";

    public static string English(this SubmittedReport report) =>
        $"The {report.Rhythm.English()} report from {report.PeriodFrom.English()} on assignment {report.Assignment.Value.Text()}";

    private static string Vietnamese(this ReportRhythm rhythm) => rhythm switch
    {
        ReportRhythm.Monthly => "tháng",
        ReportRhythm.Quarterly => "quý",
        ReportRhythm.HalfYearly => "6 tháng",
        _ => "năm",
    };

    private static string English(this ReportRhythm rhythm) => rhythm switch
    {
        ReportRhythm.Monthly => "monthly",
        ReportRhythm.Quarterly => "quarterly",
        ReportRhythm.HalfYearly => "half-yearly",
        _ => "yearly",
    };
}
