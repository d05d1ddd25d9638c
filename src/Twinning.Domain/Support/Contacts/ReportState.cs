namespace Twinning.Domain.Support.Contacts;

/// <summary>How a report that is owed stands on a day.</summary>
public enum ReportState
{
    /// <summary>Its due day has not passed and it has not come (chưa đến hạn).</summary>
    NotYetDue,

    /// <summary>It came on or before its due day (đúng hạn).</summary>
    OnTime,

    /// <summary>It came after its due day (chậm).</summary>
    Late,

    /// <summary>Its due day has passed and it has not come (chưa nộp).</summary>
    Missing,
}
