using System;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

public class StatusCountsTests
{
    [Theory]
    [InlineData(54, null)]
    [InlineData(55, 7L)]
    [InlineData(56, null)]
    public void What_is_told_of_all_is_told_of_the_minority_where_there_is_nobody_else(int minority, long? expected)
    {
        PovertyReturnRow[] returns = [Return(1, PopulationBase.All, 55, 7), Return(2, PopulationBase.Minority, minority, null)];

        Assert.Equal(expected, Counted(returns, "VN-2022 <Minority> poor"));
        Assert.Equal(expected, Counted(returns, "return Annual VN-2022 <Minority> poor"));
    }

    [Fact]
    public void And_the_other_way_round()
    {
        PovertyReturnRow[] returns = [Return(1, PopulationBase.All, 55, null), Return(2, PopulationBase.Minority, 55, 7)];

        Assert.Equal(7, Counted(returns, "VN-2022 <All> poor"));
        Assert.Equal(48, Counted(returns, "VN-2022 <All> not poor"));
    }

    [Theory]
    [InlineData(null, 7L)]
    [InlineData(8, 8L)]
    public void What_a_return_leaves_out_but_the_one_before_it_said_is_known(int? poor, long expected)
    {
        PovertyReturnRow[] returns = [Return(1, PopulationBase.All, 55, poor)];
        PovertyReturnRow[] earlier = [Return(1, PopulationBase.All, 54, 7)];

        Assert.Equal(expected, Counted(returns, "VN-2022 <All> poor", earlier));
        Assert.Equal(expected, Counted(returns, "return Annual VN-2022 <All> poor", earlier));
        Assert.Equal(55, Counted(returns, "VN-2022 <All> households", earlier));
    }

    [Fact]
    public void What_everybody_of_a_kind_is_said_to_be_is_said_of_the_minority_too()
    {
        Assert.Equal(0, Counted([Return(1, PopulationBase.Minority, 0, null)], "VN-2022 <Minority> near-poor"));
        Assert.Equal(0, Counted([Return(1, PopulationBase.All, 55, 0)], "VN-2022 <Minority> poor"));
        Assert.Null(Counted([Return(1, PopulationBase.All, 55, 1)], "VN-2022 <Minority> poor"));
    }

    private static long? Counted(PovertyReturnRow[] returns, string name, PovertyReturnRow[]? earlier = null)
    {
        var counts = new CellCounts();
        StatusCounts.Count(new PublishedYear(new AreaTree([], []), returns, earlier ?? [], [], new RecordedRounds([], _ => [])), new PublicPart(1, null), counts);
        return counts.Take(1, [1])!.Groups.FirstOrDefault(group => group.Name == name)?.Counts[0];
    }

    private static PovertyReturnRow Return(long id, PopulationBase population, int households, int? poor) => new()
    {
        Id = id,
        AreaId = 1,
        Year = 2023,
        Standard = PovertyStandards.Vn2022.Id.Value,
        Population = population,
        Kind = ReturnKind.Annual,
        AsOf = new DateOnly(2023, 12, 31),
        Households = households,
        Poor = new(null, null, null, null, null, poor),
        NearPoor = new(null, null, null, null, null, null),
        Source = "test",
    };
}
