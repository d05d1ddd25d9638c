using System;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class FlowAddsUpTests
{
    private static readonly PovertyFlow Sound = new(75, 30, 3, 7, -1, 54);

    [Theory]
    [InlineData(53, true)]
    [InlineData(54, false)]
    [InlineData(55, true)]
    public void The_end_is_what_the_movement_leaves(long end, bool isBroken)
    {
        string[] expected = isBroken ? ["RETURN-FLOW-SUM"] : [];

        Assert.Equal(expected, (Of(2020) with { Poor = Sound with { End = end } }).Codes());
        Assert.Equal(expected, (Of(2020) with { NearPoor = Sound with { End = end } }).Codes());
    }

    [Fact]
    public void The_message_names_the_end_that_fits()
    {
        var message = Assert.Single(ReturnRules.Judge(Of(2020) with { Poor = Sound with { End = 55 } }, []).Violations).Message;

        Assert.Equal(
            "The poor households do not add up: start 75 − exit 30 + fallen back 3 + newly poor 7 − net change 1 = 54, but the end is 55; " +
                "give 54 at the end, or correct the other parts by the difference of 1.",
            message.English);
        Assert.Equal(
            "Số hộ nghèo không khớp: đầu năm 75 − thoát 30 + tái 3 + phát sinh 7 − biến động hành chính ròng 1 = 54, nhưng cuối năm ghi 55; " +
                "hãy ghi cuối năm 54, hoặc sửa các số còn lại cho đủ chênh lệch 1.",
            message.Vietnamese);
    }

    [Fact]
    public void The_message_writes_large_counts_as_each_language_does_and_adds_a_zero()
    {
        var flow = new PovertyFlow(1_075, 30, 3, 7, 0, 1_056);

        var message = Assert.Single(ReturnRules.Judge(Of(2020) with { Poor = flow }, []).Violations).Message;

        Assert.Contains("start 1,075 − exit 30 + fallen back 3 + newly poor 7 + net change 0 = 1,055, ", message.English, StringComparison.Ordinal);
        Assert.Contains(
            "đầu năm 1.075 − thoát 30 + tái 3 + phát sinh 7 + biến động hành chính ròng 0 = 1.055, ", message.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(74, 44, false)]
    [InlineData(75, 44, false)]
    [InlineData(75, 43, true)]
    public void A_missing_count_must_be_able_to_be_zero(long start, long end, bool isBroken)
    {
        var flow = new PovertyFlow(start, 30, 0, null, -1, end);
        string[] expected = isBroken ? ["RETURN-FLOW-SUM"] : [];

        Assert.Equal(expected, (Of(2020) with { Poor = flow }).Codes());
    }

    [Fact]
    public void Two_missing_parts_leave_nothing_to_say()
    {
        Assert.Empty((Of(2020) with { Poor = new PovertyFlow(1, null, 5, null, 0, 3) }).Codes());
    }

    [Fact]
    public void A_missing_net_change_may_be_negative()
    {
        Assert.Empty((Of(2020) with { Poor = Sound with { NetChange = null, End = 20 } }).Codes());
    }
}
