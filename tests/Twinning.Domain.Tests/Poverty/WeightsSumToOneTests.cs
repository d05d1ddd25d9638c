using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class WeightsSumToOneTests
{
    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 2, true)]
    [InlineData(0, 1, true)]
    public void Three_thirds_are_one(int numerator, int denominator, bool isBroken) =>
        Assert.Equal(isBroken ? ["STANDARD-WEIGHTS"] : [], Codes(Weighed(3, Fraction.Of(numerator, denominator))));

    [Fact]
    public void All_are_weighed_or_none()
    {
        var (weighed, unweighed) = (Weighed(3, Fraction.Of(1, 3)), Weighed(4, null));

        Assert.Equal(["STANDARD-WEIGHTS"], Codes(Local with { Indicators = [.. weighed.Indicators!, unweighed.Indicators![3]] }));
        Assert.Empty(Codes(unweighed));
    }

    [Theory]
    [InlineData(-1, 1, 1, true)]
    [InlineData(0, 1, 0, false)]
    public void No_weight_is_negative(int first, int second, int third, bool isBroken)
    {
        var indicators = new[] { first, second, third }
            .Zip(Local.Indicators!, (weight, one) => one with { Weight = new(Fraction.Of(weight), one.Source) });

        Assert.Equal(isBroken ? ["STANDARD-WEIGHTS"] : [], Codes(Local with { Indicators = [.. indicators] }));
    }

    private static PovertyStandard Weighed(int count, Fraction? weight) => Local with
    {
        Indicators = [.. Local.Indicators!.Take(count).Select(one => one with
        {
            Weight = weight is { } known ? new Sourced<Fraction>(known, LegalSources.ProgrammePlan) : null,
        })],
    };
}
