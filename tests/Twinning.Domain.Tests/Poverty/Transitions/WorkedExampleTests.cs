using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

/// <summary>
/// A constructed year: 4,135 households, 75 of them poor; 30 leave (22 into near-poverty), 3 fall
/// back, 7 are new, one poor household moves away; 54 of 4,150 are poor at the end.
/// </summary>
public class WorkedExampleTests
{
    private static readonly TransitionTally Tally = Example();

    private static ListMovement Movement => Tally.Movement(PovertyList.Poor, CountedUnit.Households, 2024)!;

    [Fact]
    public void The_parts_lead_from_75_to_54()
    {
        Assert.Equal((75, 30, 3, 7, 54), (Movement.Start, Movement.Exit, Movement.FallenBack, Movement.NewlyPoor, Movement.End));
        Assert.Equal(new PovertyFlow(75, 30, 3, 7, -1, 54), Movement.Form);
        Assert.Equal(FlowState.Balanced, Movement.Form.Balance.State);
        Assert.Equal((75, 54, 0), (Movement.Proof.Opening, Movement.Proof.Closing, Movement.Proof.Difference));
    }

    [Fact]
    public void Twenty_two_of_the_exits_flow_into_the_list_of_the_near_poor()
    {
        var nearPoor = Tally.Movement(PovertyList.NearPoor, CountedUnit.Households, 2024)!;

        Assert.Equal(22, Tally.Matrix(2024)!.Cell(PovertyStatus.Poor, PovertyStatus.NearPoor).Households);
        Assert.Equal((22, 22), (nearPoor.NewlyPoor, nearPoor.End));
    }

    [Fact]
    public void The_rates_are_the_printed_ones()
    {
        var rates = Movement.Rates;

        Assert.Equal((4135, 4150, 4060), (Movement.Base.AllAtStart, Movement.Base.AllAtEnd, Movement.Base.NotListedAtStart));
        Assert.Equal(40.00m, rates.Exit!.Value.Percent(2));
        Assert.Equal(60.00m, rates.Persistence!.Value.Percent(2));
        Assert.Equal(0.2463m, rates.Entry!.Value.Percent(4));
        Assert.Equal(1.8138m, rates.AtStart!.Value.Percent(4));
        Assert.Equal(1.3012m, rates.AtEnd!.Value.Percent(4));
        Assert.Equal(-0.5126m, rates.PercentagePoints!.Value.Round(4));
        Assert.Equal(-28.00m, rates.RelativeChange!.Value.Percent(2));
        Assert.Equal(Fraction.Of(2, 5), rates.Exit);
        Assert.Equal(Fraction.Of(10, 4060), rates.Entry);
    }

    private static TransitionTally Example()
    {
        var tally = new TransitionTally(Since2021(4));
        tally.AddMany(22, "PPPN");
        tally.AddMany(8, "PPPO");
        tally.AddMany(44, "PPPP");
        tally.AddMany(1, "PPP-");
        tally.AddMany(3, "PPOP");
        tally.AddMany(7, "OOOP");
        tally.AddMany(4050, "OOOO");
        tally.AddMany(16, "...+O");
        return tally;
    }
}
