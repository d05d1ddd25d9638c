using System.Collections.Generic;

namespace Twinning.Domain.Support.Contacts;

/// <summary>All reports that a programme asks for at one time; several rhythms may run side by side.</summary>
/// <param name="Requirements">The reports.</param>
public sealed record ReportSchedule(IReadOnlyList<ReportRequirement> Requirements);
