using GraphQL.Types;
using Twinning.GraphQL.Querying.Cells;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Assignments.Groups;

internal sealed class CoverageGroupByType : EnumType<CoverageGroupBy>
{
    public CoverageGroupByType()
        : base("CoverageGroupBy", "What coverage is grouped by: one length of periods and one level of areas at most.")
    {
        Value(CoverageGroupBy.Year, "By year: as it is on the last day of each.");
        Value(CoverageGroupBy.Quarter, "By quarter: as it is on the last day of each.");
        Value(CoverageGroupBy.Month, "By month: as it is on the last day of each.");
        Value(CoverageGroupBy.Programme, "By programme; villages of several are never added.");
        Value(CoverageGroupBy.Province, "By the province above the village on the day asked for (asOf).");
        Value(CoverageGroupBy.District, "By the district above the village on the day asked for (asOf).");
        Value(CoverageGroupBy.Commune, "By the commune or ward above the village on the day asked for (asOf).");
    }
}

internal sealed class CoverageGroupType : CellGroupType<CoverageFigures, CoverageCell, CellGroup<CoverageCell>>
{
    public CoverageGroupType()
    {
        Description = "How villages of a programme are covered on the last day of a period; a day outside the programme's term says so.";
        Show<CoverageGroupKeyType>("key", "Which villages and which period.", group => group.Cell);
        Show<DateOnlyGraphType>("day", "The day described.", group => group.Cell.Day);
        ShowCell();
    }
}

internal sealed class CoverageGroupKeyType : ShownType<CoverageCell>
{
    public CoverageGroupKeyType()
    {
        Name = "CoverageGroupKey";
        Description = "Which villages and which period a group of coverage is of.";
        Show<ProgrammeType>("programme", "The programme.", cell => cell.Programme);
        ShowAny<AreaType>("area", "The area; empty where they are grouped by none, or none of that level is above.", cell => cell.Area);
        ShowAny<IntGraphType>("year", "The calendar year; empty where they are grouped by no period.", cell => cell.Period?.Year);
        ShowAny<IntGraphType>("quarter", "The quarter of the year, 1 to 4.", cell => cell.Period is { InYear: 4 } period ? period.Part : null);
        ShowAny<IntGraphType>("month", "The month of the year, 1 to 12.", cell => cell.Period is { InYear: 12 } period ? period.Part : null);
    }
}
