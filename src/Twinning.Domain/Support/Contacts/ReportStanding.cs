using System;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report that is owed, and how it stands on a day.</summary>
/// <param name="Due">The report owed.</param>
/// <param name="State">How it stands.</param>
/// <param name="SubmittedOn">The day it came; null where it has not come by that day.</param>
/// <param name="DaysLate">How many days after the due day it came, or has been missing for; 0 where it is neither late nor missing.</param>
public sealed record ReportStanding(ReportDue Due, ReportState State, DateOnly? SubmittedOn, int DaysLate);
