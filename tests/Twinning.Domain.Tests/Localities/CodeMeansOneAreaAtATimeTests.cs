using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class CodeMeansOneAreaAtATimeTests
{
    [Theory]
    [InlineData("A", 30, 0)]
    [InlineData("A", 31, 1)]
    [InlineData("B", 31, 0)]
    public void A_code_is_free_again_on_the_day_after_its_last(string scheme, int lastDay, int broken)
    {
        var tree = Tree(
            Commune(1, DayRange.Always) with { Codes = [new DatedCode("A", "24065", DayRange.UpTo(Day(2025, 5, 31).AddDays(lastDay)))] },
            Commune(2, DayRange.Always) with { Codes = [new DatedCode(scheme, "24065", DayRange.Since(Day(2025, 7, 1)))] });

        Assert.Equal(broken, tree.Codes().Length);
        Assert.All(tree.Codes(), code => Assert.Equal("AREA-CODE-TWICE", code));
    }

    [Fact]
    public void Two_codes_of_one_scheme_for_one_area_are_no_contradiction()
    {
        var code = new DatedCode("A", "1", DayRange.Always);

        Assert.Empty(Tree(Commune(1, DayRange.Always) with { Codes = [code, code with { Code = "2" }] }).Codes());
    }
}
