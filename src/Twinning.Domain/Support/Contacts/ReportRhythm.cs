namespace Twinning.Domain.Support.Contacts;

/// <summary>How often agencies report to the programme (kỳ báo cáo). No document seen sets one for the country; each programme has its own.</summary>
public enum ReportRhythm
{
    /// <summary>Every month (hằng tháng).</summary>
    Monthly,

    /// <summary>Every quarter (hằng quý).</summary>
    Quarterly,

    /// <summary>Every half year (6 tháng).</summary>
    HalfYearly,

    /// <summary>Every year (hằng năm).</summary>
    Yearly,
}
