using System;
using Twinning.Domain.Law;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A report that an agency owes under an assignment.</summary>
/// <param name="Rhythm">The rhythm it belongs to.</param>
/// <param name="Period">The calendar period it is about, also where the assignment covers only a part of it.</param>
/// <param name="DueDay">The last day on which it is in time.</param>
/// <param name="Source">The document that asks for it.</param>
public sealed record ReportDue(ReportRhythm Rhythm, DayRange Period, DateOnly DueDay, LegalSource Source);
