using System.Linq;
using Twinning.GraphQL.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class PublishedTownFiguresTests
{
    [Fact]
    public void The_figures_are_read_line_by_line()
    {
        var lines = PublishedTownFigures.Read().Lines();

        Assert.Equal(
            [
                ("agencies", 45m), ("villages", 24m), ("minorityHouseholds", 4135m), ("minorityPeople", 20413m),
                ("minorityShareOfTownPeople", 49.59m), ("poorMinorityHouseholds2016", 1033m), ("poorMinorityHouseholds2020", 75m),
                ("supportAmount", 989356000m), ("villagesWithPartyCellAndResidentMembers", 24m), ("communes", 4m),
                ("newRuralCommunes", 4m), ("advancedNewRuralCommunesFiled", 2m), ("newRuralVillages", 5m),
            ],
            lines.Select(line => (line.Name, line.Value)));
        Assert.Equal("hơn 49", lines.Single(line => line.Name == "minorityShareOfTownPeople").Printed);
    }
}
