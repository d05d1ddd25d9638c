using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Support;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

/// <summary>Quarters of 2026 in tests.</summary>
internal static class SomePeriod
{
    public static PeriodScore Quarter(int quarter, long agency, decimal points) => new(
        DayRange.Of(new(2026, (3 * quarter) - 2, 1), new System.DateOnly(2026, (3 * quarter) - 2, 1).AddMonths(3).AddDays(-1)),
        new AgencyId(agency),
        SomeScore.Of(points));

    public static string[] Codes(params PeriodScore[] periods) => PeriodRules.Judge(2026, new AgencyId(2), periods).Codes();
}
