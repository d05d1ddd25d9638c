using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.GraphQL.Schema.Evaluation.Work;

/// <summary>An agency's work of a year as it can be told at the end of a day.</summary>
internal readonly record struct AgencyYear(AgencyId Agency, int Year, DateOnly Day)
{
    /// <summary>Gets the day on which the agency's duties are looked up: none after the year.</summary>
    public DateOnly DutyDay => Day < new DateOnly(Year, 12, 31) ? Day : new DateOnly(Year, 12, 31);
}

/// <summary>What was measured of an agency's year.</summary>
/// <param name="Facts">The facts that are known, with the records they rest on.</param>
/// <param name="Events">The vetoing events that the records show.</param>
internal sealed record MeasuredWork(IReadOnlyList<NamedFact> Facts, IReadOnlyList<VetoEvent> Events);

/// <summary>Measures the work of agencies.</summary>
internal static class AgencyWork
{
    /// <summary>Measures the years of many agencies at once: nine commands, however many.</summary>
    /// <param name="facts">Where the facts are read from.</param>
    /// <param name="programmes">Who looks after whom.</param>
    /// <param name="asked">The agencies and years.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<Func<AgencyYear, MeasuredWork>> ReadAsync(
        IFactSource facts, IReadOnlyList<AssignmentRegister> programmes, IReadOnlyCollection<AgencyYear> asked, CancellationToken cancellation)
    {
        if (asked.Count == 0)
        {
            return _ => new MeasuredWork([], []);
        }

        var duties = asked.Distinct().ToDictionary(year => year, year => programmes.SelectMany(register => register.DutiesOf(year.Agency, year.DutyDay)).ToList());
        var villages = duties.Values.SelectMany(held => held).Select(duty => duty.Village).ToHashSet();
        var records = programmes.SelectMany(register => register.Assignments).Where(record => villages.Contains(record.Village)).ToList();
        var rows = await WorkRows.ReadAsync(
            facts,
            [.. records.Select(record => record.Id.Value)],
            [.. villages.Select(village => village.Value)],
            [.. asked.Select(year => year.Year).Distinct()],
            cancellation);
        return year => new WorkMeasures(year, duties[year], records, rows).Measured();
    }
}
