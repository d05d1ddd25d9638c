using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A month or quarter and the agency that worked in it.</summary>
internal sealed record WorkedPeriod(DayRange Days, AgencyId Agency);
