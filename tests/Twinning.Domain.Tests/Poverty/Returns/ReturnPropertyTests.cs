using System.Linq;
using System.Numerics;
using CsCheck;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class ReturnPropertyTests
{
    private static readonly Gen<PovertyFlow> AnyFlow =
        from start in Gen.Long[0, 1_000_000]
        from exit in Gen.Long[0, start]
        from fallenBack in Gen.Long[0, 1000]
        from newlyPoor in Gen.Long[0, 1000]
        from net in Gen.Long[-(start - exit), 1000]
        select new PovertyFlow(start, exit, fallenBack, newlyPoor, net, start - exit + fallenBack + newlyPoor + net);

    [Fact]
    public void A_flow_that_ends_with_what_its_movement_leaves_is_accepted_and_any_other_end_is_refused()
    {
        Gen.Select(AnyFlow, Gen.Long[-100, 100]).Sample((flow, error) =>
        {
            var candidate = Of(2020) with { Poor = flow with { End = flow.End + error } };
            var balance = candidate.Poor.Balance;

            Assert.Equal(error, balance.Difference);
            Assert.Equal(error == 0 ? FlowState.Balanced : FlowState.OffBy, balance.State);
            Assert.Equal(error != 0, candidate.Codes().Contains("RETURN-FLOW-SUM"));
        });
    }

    [Fact]
    public void The_value_of_a_single_missing_part_completes_the_flow()
    {
        AnyFlow.Sample(flow =>
        {
            Assert.Equal(flow.Exit, (long)(flow with { Exit = null }).Balance.MissingMustBe!.Value);
            Assert.Equal(flow.NetChange, (long)(flow with { NetChange = null }).Balance.MissingMustBe!.Value);
            Assert.Equal(flow.End, (long)(flow with { End = null }).Balance.MissingMustBe!.Value);
        });
    }

    [Fact]
    public void Points_add_up_along_a_chain()
    {
        var count = Gen.Select(Gen.Long[0, 5000], Gen.Long[5000, 9000]);
        Gen.Select(count, count, count).Sample((first, second, third) =>
        {
            var (a, b, c) = (Count(2016, first.Item1, first.Item2), Count(2018, second.Item1, second.Item2), Count(2021, third.Item1, third.Item2));

            Assert.Equal(Points(a, c), Points(a, b) + Points(b, c));
        });
    }

    [Fact]
    public void A_compound_rate_is_within_half_a_place_of_the_root()
    {
        Gen.Select(Gen.Long[1, 100_000], Gen.Long[0, 100_000], Gen.Int[1, 12]).Sample((start, end, years) =>
        {
            var rate = PovertyReduction.Between(Count(2016, start), Count(2016 + years, end)).Value!.CompoundPerYear!.Value;

            // (1 + rate ± 0.00005)^years × start brackets the end, all in twenty-thousandths.
            var middle = new BigInteger((rate + 1) * 20_000);
            var target = end * BigInteger.Pow(20_000, years);
            Assert.True(BigInteger.Pow(BigInteger.Max(middle - 1, 0), years) * start <= target);
            Assert.True(target <= BigInteger.Pow(middle + 1, years) * start);
        });
    }

    [Theory]
    [InlineData(20_000, 20_003, 1, 2)]
    [InlineData(20_000, 19_997, 1, -2)]
    [InlineData(20_000, 20_001, 1, 1)]
    [InlineData(20_000, 19_999, 1, -1)]
    [InlineData(60_000, 60_002, 1, 0)]
    [InlineData(60_000, 59_998, 1, 0)]
    [InlineData(4, 9, 2, 5000)]
    [InlineData(9, 4, 2, -3333)]
    [InlineData(5, 5, 7, 0)]
    public void A_half_is_rounded_away_from_zero(long start, long end, int years, int tenThousandths)
    {
        Assert.Equal(tenThousandths / 10_000m, PovertyReduction.Between(Count(2016, start), Count(2016 + years, end)).Value!.CompoundPerYear);
    }

    private static Fraction Points(PovertyCount earlier, PovertyCount later) =>
        PovertyReduction.Between(earlier, later).Value!.PercentagePoints!.Value;
}
