using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Querying.Cells;

namespace Twinning.GraphQL.Schema.Assignments.Groups;

/// <summary>The villages of a programme, or those of them under an area, at the end of a period.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Period">The period; null where only one day is asked for.</param>
/// <param name="Day">The day described: the last of the period that was asked for.</param>
/// <param name="Area">The area; null for all villages.</param>
/// <param name="Villages">The villages in scope on the day.</param>
/// <param name="Duties">Who looks after them on the day.</param>
internal sealed record CoverageCell(
    SeenProgramme Programme, CoveragePeriod? Period, DateOnly Day, SeenArea? Area, IReadOnlyCollection<VillageId> Villages, ILookup<VillageId, Duty> Duties)
{
    public int Covered => Villages.Count(Duties.Contains);

    public IEnumerable<Duty> Held => Villages.SelectMany(village => Duties[village]);

    /// <summary>Returns a count; on a day outside the programme's term there is none.</summary>
    public Figure Count(Func<CoverageCell, int> count) => WhyNone is { } why ? Figure.Missing(why, day: Day) : Figure.Count(count(this), day: Day);

    /// <summary>Returns a count as a share of the villages in scope.</summary>
    public Figure Rate(Func<CoverageCell, int> count) =>
        WhyNone is { } why ? Figure.Missing(why, day: Day)
        : Villages.Count == 0 ? Figure.Missing("no village is in scope", day: Day)
        : Figure.Rate(count(this), Villages.Count, day: Day);

    private string? WhyNone
    {
        get
        {
            var term = Programme.Register.Programme.Term;
            return Day < term.From ? $"the programme begins on {term.From:yyyy-MM-dd}" : Day > term.Until ? $"the programme ended on {term.Until:yyyy-MM-dd}" : null;
        }
    }
}

/// <summary>A year, quarter or month.</summary>
/// <param name="Number">Its place in the count of periods of its length.</param>
/// <param name="InYear">How many of its length a year has: 1, 4 or 12.</param>
internal sealed record CoveragePeriod(int Number, int InYear)
{
    public int Year => Number / InYear;

    public int Part => (Number % InYear) + 1;

    public DateOnly LastDay => new DateOnly(Year, Part * 12 / InYear, 1).AddMonths(1).AddDays(-1);

    public static CoveragePeriod Of(DateOnly day, int inYear) => new((day.Year * inYear) + ((day.Month - 1) * inYear / 12), inYear);
}

/// <summary>The figures of coverage: counts of agencies and villages, which are not small cells.</summary>
internal sealed class CoverageFigures() : CellListing<CoverageCell>("Coverage", "villages and who looks after them")
{
    public override IReadOnlyList<CellFigure<CoverageCell>> Figures { get; } =
    [
        new("villagesInScope", "How many villages are in scope.", cell => cell.Count(it => it.Villages.Count)),
        new("villagesCovered", "How many of them have at least one agency.", cell => cell.Count(it => it.Covered)),
        new("villagesUncovered", "How many of them have none.", cell => cell.Count(it => it.Villages.Count - it.Covered)),
        new("coveredRate", "Villages with at least one agency as a share of those in scope.", cell => cell.Rate(it => it.Covered)),
        new("agencies", "How many agencies look after them, each counted once.", cell => cell.Count(it => it.Held.Select(duty => duty.Agency).Distinct().Count())),
        new("agenciesPerVillage", "Agencies that look after a village, on average over all in scope; its percentage means nothing.", cell => cell.Rate(it => it.Held.Count())),
    ];
}
