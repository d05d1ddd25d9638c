using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class FlowBalanceTests
{
    private static readonly PovertyFlow Sound = new(75, 30, 3, 7, -1, 54);

    [Fact]
    public void A_flow_with_a_move_balances()
    {
        Assert.Equal(FlowState.Balanced, Sound.Balance.State);
        Assert.Equal(0, Sound.Balance.Difference);
        Assert.Empty(Sound.Balance.Missing);
        Assert.Null(Sound.Balance.MissingMustBe);
    }

    [Theory]
    [InlineData(53, -1)]
    [InlineData(55, 1)]
    public void The_difference_is_positive_when_the_end_is_too_high(long end, int difference)
    {
        var balance = (Sound with { End = end }).Balance;

        Assert.Equal(FlowState.OffBy, balance.State);
        Assert.Equal(difference, balance.Difference);
    }

    [Theory]
    [InlineData(FlowPart.Start, 75)]
    [InlineData(FlowPart.Exit, 30)]
    [InlineData(FlowPart.FallenBack, 3)]
    [InlineData(FlowPart.NewlyPoor, 7)]
    [InlineData(FlowPart.NetChange, -1)]
    [InlineData(FlowPart.End, 54)]
    public void A_single_missing_part_is_told(FlowPart missing, int value)
    {
        var balance = Without(missing).Balance;

        Assert.Equal(FlowState.NotKnown, balance.State);
        Assert.Null(balance.Difference);
        Assert.Equal([missing], balance.Missing);
        Assert.Equal(value, balance.MissingMustBe);
    }

    [Fact]
    public void Two_missing_parts_can_be_anything()
    {
        var balance = (Sound with { Exit = null, NetChange = null }).Balance;

        Assert.Equal([FlowPart.Exit, FlowPart.NetChange], balance.Missing);
        Assert.Null(balance.MissingMustBe);
    }

    private static PovertyFlow Without(FlowPart part) => part switch
    {
        FlowPart.Start => Sound with { Start = null },
        FlowPart.Exit => Sound with { Exit = null },
        FlowPart.FallenBack => Sound with { FallenBack = null },
        FlowPart.NewlyPoor => Sound with { NewlyPoor = null },
        FlowPart.NetChange => Sound with { NetChange = null },
        _ => Sound with { End = null },
    };
}
