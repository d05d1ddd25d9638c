using System;
using Twinning.Domain.Assignments;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report that an agency handed in (báo cáo đã nộp).</summary>
/// <param name="Assignment">The record of assignment it is about.</param>
/// <param name="Rhythm">The rhythm it belongs to.</param>
/// <param name="PeriodFrom">The first day of its period.</param>
/// <param name="SubmittedOn">The day it was handed in.</param>
public sealed record SubmittedReport(AssignmentId Assignment, ReportRhythm Rhythm, DateOnly PeriodFrom, DateOnly SubmittedOn);
