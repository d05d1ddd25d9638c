using GraphQL.Types;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics.Groups;

internal sealed class PovertyGroupByType : EnumType<PovertyGroupBy>
{
    public PovertyGroupByType()
        : base("PovertyStatisticGroupBy", "What figures of household reviews are grouped by: one level of areas at most.")
    {
        Value(PovertyGroupBy.Year, "By review year; needed where several years are asked for. A year under two standards is two groups.");
        Value(PovertyGroupBy.Province, "By province under the area, on the day asked for.");
        Value(PovertyGroupBy.District, "By district under the area, on the day asked for.");
        Value(PovertyGroupBy.Commune, "By commune or ward under the area, on the day asked for.");
        Value(PovertyGroupBy.Village, "By village under the area, on the day asked for.");
        Value(PovertyGroupBy.Settlement, "Rural and urban villages apart.");
        Value(PovertyGroupBy.Population, "Minority households, and all of them.");
    }
}

internal sealed class PovertyGroupType : CellGroupType<PovertyFigures, PovertyStatistic, PovertyGroup>
{
    public PovertyGroupType()
    {
        Description = "What household reviews found in one cell: an area or its rural or urban part, a year and a base. A cell without figures says why.";
        Show<PovertyGroupKeyType>("key", "Which cell it is.", group => group.Cell);
        ShowAny<DateOnlyGraphType>("day", "The day the figures describe.", group => group.Cell.Round?.AsOf);
        Show<BooleanGraphType>("isSynthetic", "Whether any of it was made up for demonstration.", group => group.Cell.Round?.IsSynthetic ?? false);
        ShowAny<StringGraphType>("publishedIn", "The documents it was published under; empty for figures only the office sees.", group => group.Cell.Round?.PublishedIn);
        ShowAny<ComparabilitySpellType>("spell", "The stretch of its series in which every two years compare; empty where no round speaks for it.", group => group.Spell);
        ShowCell();
    }
}

internal sealed class PovertyGroupKeyType : ShownType<PovertyStatistic>
{
    public PovertyGroupKeyType()
    {
        Name = "PovertyStatisticGroupKey";
        Description = "Which cell of the reviews is meant.";
        Show<IntGraphType>("year", "The review year.", cell => cell.Year);
        Show<AreaType>("area", "The area.", cell => cell.Area);
        ShowAny<SettlementTypeType>("settlement", "Only the rural or the urban villages; empty for both.", cell => cell.Settlement);
        Show<PopulationBaseType>("population", "Which households are counted.", cell => cell.Population);
        ShowAny<StringGraphType>("standard", "The poverty standard; empty where no round speaks for it.", cell => cell.Round?.StandardName);
    }
}
