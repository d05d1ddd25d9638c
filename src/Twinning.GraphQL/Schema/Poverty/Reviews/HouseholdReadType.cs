using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

internal sealed class HouseholdReadType : ShownType<HouseholdReadRow>
{
    public HouseholdReadType()
    {
        Name = "HouseholdRead";
        Description = "A reading of single households.";
        Show<DateTimeOffsetGraphType>("readAt", "When it was.", row => Moments.FromMicroseconds(row.Moment));
        Show<StringGraphType>("actor", "The role that read, never a person's name.", row => row.Actor);
        ShowAll<IdGraphType>("areas", "The areas that the token named; none for everywhere.", row => AreasOf(row).Select(area => NodeId.Of("Area", area)));
        ShowAny<IdGraphType>("reviewRound", "The review; empty where promises to households were read.", row => row.RoundId is { } round ? NodeId.Of("ReviewRound", round) : null);
        ShowAny<IdGraphType>("village", "The village; empty for all that the reader may see.", row => row.VillageId is { } village ? NodeId.Of("Village", village) : null);
        Show<IntGraphType>("households", "How many households were given.", row => row.Households);
        Show<StringGraphType>("purpose", "What the reader said it was for.", row => row.Purpose);
    }

    private static IEnumerable<long> AreasOf(HouseholdReadRow row) => row.Areas
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(area => long.Parse(area, CultureInfo.InvariantCulture));
}
