using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Querying.Cells;

namespace Twinning.GraphQL.Schema.Assignments.Groups;

/// <summary>What coverage is grouped by.</summary>
internal enum CoverageGroupBy
{
    Year,
    Quarter,
    Month,
    Programme,
    Province,
    District,
    Commune,
}

/// <summary>Answers questions for coverage by group, from the registers in memory.</summary>
internal static class CoverageGroupReads
{
    public static async Task<IReadOnlyList<CellGroup<CoverageCell>>> ByAsync(IResolveFieldContext context)
    {
        var sight = await context.SightAsync();
        var by = ((IEnumerable<object?>)ListPages.Given(context, "by")!).Cast<CoverageGroupBy>().Distinct().ToList();
        var days = DaysOf(context, sight, by);
        var programmes = by.Contains(CoverageGroupBy.Programme) && context.GetArgument<string?>("programme") is null
            ? sight.Registers.Programmes
            : [AssignmentQueries.Programme(sight.Registers, context.GetArgument<string?>("programme"))];
        Querying.Groups.Require((long)days.Count * programmes.Count);
        var level = LevelOf(by);
        var cells = (
            from register in programmes
            from day in days
            from cell in Cells(new SeenProgramme(register, sight), day.Period, day.Day, level)
            select cell).ToList();
        Querying.Groups.Require(cells.Count);
        var known = cells.ToDictionary(KeyOf);
        return CellGroups.Answer(context, new CoverageFigures(), Sort(cells, by).Select(cell => new CellGroup<CoverageCell>(cell, Before(cell))));

        CoverageCell? Before(CoverageCell cell) => cell.Period is { } period
            ? known.GetValueOrDefault((cell.Programme.Register.Programme.Id.Value, cell.Area?.Area.Id.Value, period.Number - 1))
            : null;
    }

    private static (long Programme, long? Area, int? Period) KeyOf(CoverageCell cell) =>
        (cell.Programme.Register.Programme.Id.Value, cell.Area?.Area.Id.Value, cell.Period?.Number);

    // Areas are those of the day asked for, so that a series follows the same villages; an area that ever has one in scope is there on every day.
    private static IEnumerable<CoverageCell> Cells(SeenProgramme programme, CoveragePeriod? period, DateOnly day, AreaLevel? level)
    {
        var (scope, areas) = (programme.Register.Programme, programme.Sight.Registers.Areas);
        var duties = programme.Register.DutiesOn(day).ToLookup(duty => duty.Village);
        return
            from village in scope.Villages.GroupBy(one => one.Village, one => one.Days)
            group village by level is null ? null : areas.AncestorsOf(village.Key.Area, programme.Sight.AsOf).FirstOrDefault(area => area.Level == level) into villages
            select new CoverageCell(
                programme,
                period,
                day,
                villages.Key is { } area ? new SeenArea(area, programme.Sight) : null,
                [.. villages.Where(village => scope.Term.Contains(day) && village.Any(days => days.Contains(day))).Select(village => village.Key)],
                duties);
    }

    private static List<(CoveragePeriod? Period, DateOnly Day)> DaysOf(IResolveFieldContext context, Sight sight, List<CoverageGroupBy> by)
    {
        var periods = by.Where(key => key is CoverageGroupBy.Year or CoverageGroupBy.Quarter or CoverageGroupBy.Month).ToList();
        var (from, to) = (context.GetArgument<DateOnly?>("from"), context.GetArgument<DateOnly?>("to") ?? sight.AsOf);
        if (periods.Count == 0)
        {
            return from is null
                ? [(null, to)]
                : throw new RequestException(ErrorCodes.BadInput, "from needs groups by YEAR, QUARTER or MONTH; without them one day is described.");
        }

        if (periods.Count > 1 || from is not { } first || first > to)
        {
            throw new RequestException(ErrorCodes.BadInput, "Group by one of YEAR, QUARTER and MONTH, from a day that is not after to.");
        }

        var inYear = periods[0] switch { CoverageGroupBy.Year => 1, CoverageGroupBy.Quarter => 4, _ => 12 };
        var (earliest, latest) = (CoveragePeriod.Of(first, inYear), CoveragePeriod.Of(to, inYear));
        Querying.Groups.Require((long)latest.Number - earliest.Number + 1);
        return
        [
            .. Enumerable.Range(earliest.Number, latest.Number - earliest.Number + 1)
                .Select(number => new CoveragePeriod(number, inYear))
                .Select(period => (period, period.Number == latest.Number ? to : period.LastDay)),
        ];
    }

    private static AreaLevel? LevelOf(List<CoverageGroupBy> by)
    {
        var levels = by.Where(key => key is CoverageGroupBy.Province or CoverageGroupBy.District or CoverageGroupBy.Commune).ToList();
        return levels.Count <= 1
            ? levels.Select(level => (AreaLevel?)Enum.Parse<AreaLevel>(level.ToString())).SingleOrDefault()
            : throw new RequestException(ErrorCodes.BadInput, "Group by one of PROVINCE, DISTRICT and COMMUNE.");
    }

    private static IEnumerable<CoverageCell> Sort(IEnumerable<CoverageCell> cells, List<CoverageGroupBy> by) =>
        by.Aggregate(cells.OrderBy(_ => 0), (sorted, key) => sorted.ThenBy(cell => key switch
        {
            CoverageGroupBy.Year or CoverageGroupBy.Quarter or CoverageGroupBy.Month => cell.Period!.Number,
            CoverageGroupBy.Programme => cell.Programme.Register.Programme.Id.Value,
            _ => cell.Area?.Area.Id.Value ?? long.MaxValue,
        }));
}
