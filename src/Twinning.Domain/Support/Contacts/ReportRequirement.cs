namespace Twinning.Domain.Support.Contacts;

/// <summary>A report that a programme asks for.</summary>
/// <param name="Rhythm">How often.</param>
/// <param name="DueAfterDays">
/// How many days after the last day of the period it is due, that day included; negative where it is due before the period ends.
/// </param>
public sealed record ReportRequirement(ReportRhythm Rhythm, int DueAfterDays);
