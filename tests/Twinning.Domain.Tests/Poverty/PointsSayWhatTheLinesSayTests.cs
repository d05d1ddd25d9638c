using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class PointsSayWhatTheLinesSayTests
{
    [Theory]
    [InlineData(30, 10, false)]
    [InlineData(29, 10, true)]
    [InlineData(40, 10, true)]
    [InlineData(0, 0, true)]
    public void Enough_points_are_the_points_of_enough_indicators(int enough, int each, bool isBroken) => Assert.Equal(
        isBroken ? ["STANDARD-POINTS"] : [],
        Codes(Local with { SurveyPoints = Local.SurveyPoints! with { DeprivationPoints = Number(enough), PointsPerIndicator = Number(each) } }));

    [Theory]
    [InlineData(140, false)]
    [InlineData(141, true)]
    public void The_points_of_income_alone_are_not_above_those_with_deprivations(int incomeAlone, bool isBroken)
    {
        var lines = new SurveyLines(Number(incomeAlone), Number(140));
        var local = Local with
        {
            Rural = Local.Rural with { IncomeAlone = Line(0) },
            Urban = Local.Urban with { IncomeAlone = Line(0) },
            SurveyPoints = Local.SurveyPoints! with { Rural = lines, Urban = new SurveyLines(Number(0), Number(0)) },
        };

        Assert.Equal(isBroken ? ["STANDARD-POINTS"] : [], Codes(local));
    }

    [Fact]
    public void Points_and_lines_both_know_income_alone_or_neither() => Assert.Equal(
        ["STANDARD-POINTS", "STANDARD-POINTS"],
        Codes(Local with { SurveyPoints = PovertyStandards.Vn2016.SurveyPoints }));
}
