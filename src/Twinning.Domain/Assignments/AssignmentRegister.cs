using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>All records of a programme; it answers for any day who looks after which village. Successions are followed.</summary>
public sealed class AssignmentRegister
{
    private readonly Dictionary<AssignmentId, Assignment> _byId;
    private readonly ILookup<VillageId, Assignment> _byVillage;
    private readonly ILookup<AgencyId, Assignment> _byPossibleHolder;
    private readonly Func<VillageId, DateOnly, string> _villageName;

    /// <summary>Makes a register.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="assignments">Its records.</param>
    /// <param name="agencies">The agencies and their successions.</param>
    /// <param name="villageName">Names a village on a day in messages; by its number when left out.</param>
    /// <exception cref="ArgumentException">Two records have the same id.</exception>
    public AssignmentRegister(
        Programme programme,
        IEnumerable<Assignment> assignments,
        AgencyDirectory agencies,
        Func<VillageId, DateOnly, string>? villageName = null)
    {
        Programme = programme;
        Agencies = agencies;
        Assignments = [.. assignments.OrderBy(assignment => assignment.Id.Value)];
        _byId = Assignments.ToDictionary(assignment => assignment.Id);
        _byVillage = Assignments.ToLookup(assignment => assignment.Village);
        _byPossibleHolder = Assignments
            .SelectMany(assignment => PossibleHolders(assignment.Agency).Select(holder => (Holder: holder, Assignment: assignment)))
            .ToLookup(pair => pair.Holder, pair => pair.Assignment);
        _villageName = villageName ?? ((village, _) => $"thôn {village.Value.Text()}");
    }

    /// <summary>Gets the programme.</summary>
    public Programme Programme { get; }

    /// <summary>Gets the agencies and their successions.</summary>
    public AgencyDirectory Agencies { get; }

    /// <summary>Gets all records by id.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>Returns the record with an id, or null.</summary>
    public Assignment? Find(AssignmentId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns who looks after a village on a day.</summary>
    public IReadOnlyList<Duty> DutiesAt(VillageId village, DateOnly day) => Merge(_byVillage[village], day);

    /// <summary>Returns the villages that an agency looks after on a day.</summary>
    public IReadOnlyList<Duty> DutiesOf(AgencyId agency, DateOnly day) =>
        [.. Merge(_byPossibleHolder[agency], day).Where(duty => duty.Agency == agency)];

    /// <summary>Returns all duties on a day.</summary>
    public IReadOnlyList<Duty> DutiesOn(DateOnly day) => Merge(Assignments, day);

    /// <summary>Returns the agency that leads at a village on a day, or null.</summary>
    public AgencyId? LeadOf(VillageId village, DateOnly day) =>
        DutiesAt(village, day).FirstOrDefault(duty => duty.Role == AssignmentRole.Lead)?.Agency;

    /// <summary>Returns how many villages an agency looks after on a day.</summary>
    public int LoadOf(AgencyId agency, DateOnly day) => DutiesOf(agency, day).Count;

    /// <summary>Returns how the villages in scope are covered on a day.</summary>
    public AssignmentCoverage CoverageOn(DateOnly day)
    {
        var inScope = Programme.Villages.Where(scope => scope.Days.Contains(day)).Select(scope => scope.Village).Distinct().ToList();
        var duties = DutiesOn(day);
        var byVillage = duties.ToLookup(duty => duty.Village);
        var byAgency = duties.ToLookup(duty => duty.Agency);
        var inForce = Agencies.InForceOn(day).Select(agency => agency.Id).ToList();
        return new AssignmentCoverage(
            day,
            inScope,
            [.. inScope.Where(byVillage.Contains)],
            [.. inScope.Where(village => !byVillage.Contains(village))],
            [.. inScope.Where(village => byVillage[village].Count() > 1 && byVillage[village].All(duty => duty.Role != AssignmentRole.Lead))],
            inForce,
            [.. inForce.Where(agency => !byAgency.Contains(agency))],
            [.. duties.Where(duty => duty.Records.Count > 1)],
            [.. byAgency.Select(group => new AgencyLoad(group.Key, group.Count())).OrderBy(load => load.Agency.Value)],
            [.. AssignmentRules.InheritedLimits.Judge((this, day))]);
    }

    /// <summary>Returns the days in a range on which who looks after what may change, its first day among them.</summary>
    /// <remarks>Between two of these days nothing changes, so a rule that holds on each of them holds on every day of the range.</remarks>
    internal IReadOnlyList<DateOnly> ChangeDays(DayRange range)
    {
        var days = new SortedSet<DateOnly>();
        Add(range.From ?? DateOnly.MinValue);
        foreach (var assignment in Assignments)
        {
            Add(assignment.Days.From);
            Add(Next(assignment.Days.Until));
        }

        foreach (var succession in Agencies.Successions)
        {
            Add(succession.Day);
        }

        foreach (var dated in Programme.Villages.Select(scope => scope.Days).Concat(Programme.Limits.Values.Select(limit => limit.Days)))
        {
            Add(dated.From);
            Add(Next(dated.Until));
        }

        return [.. days];

        void Add(DateOnly? day)
        {
            if (day is { } known && range.Contains(known))
            {
                days.Add(known);
            }
        }
    }

    /// <summary>Names an agency on a day.</summary>
    internal string Name(AgencyId agency, DateOnly day) => Agencies.Find(agency)?.NameOn(day) ?? $"cơ quan {agency.Value.Text()}";

    /// <summary>Names a village on a day.</summary>
    internal string Name(VillageId village, DateOnly day) => _villageName(village, day);

    private static DateOnly? Next(DateOnly? day) => day is { } known && known < DateOnly.MaxValue ? known.AddDays(1) : null;

    private List<Duty> Merge(IEnumerable<Assignment> records, DateOnly day) =>
    [
        .. records
            .Where(record => record.Days.Contains(day))
            .SelectMany(record => Agencies.HoldersOn(record.Agency, record.Village, day).Select(holder => (Record: record, Holder: holder)))
            .Where(pair => Agencies.Find(pair.Holder.Agency)?.Days.Contains(day) == true)
            .GroupBy(pair => (pair.Record.Village, pair.Holder.Agency))
            .OrderBy(group => group.Key.Village.Value)
            .ThenBy(group => group.Key.Agency.Value)
            .Select(group => new Duty(
                group.Key.Agency,
                group.Key.Village,
                group.Any(pair => pair.Record.Role == AssignmentRole.Lead && pair.Holder.KeepsRole) ? AssignmentRole.Lead : AssignmentRole.Partner,
                [.. group.Select(pair => pair.Record.Id)],
                group.All(pair => pair.Record.Agency != group.Key.Agency))),
    ];

    private HashSet<AgencyId> PossibleHolders(AgencyId agency)
    {
        var holders = new HashSet<AgencyId>();
        var next = new Stack<AgencyId>([agency]);
        while (next.TryPop(out var holder))
        {
            if (holders.Add(holder))
            {
                foreach (var step in Agencies.SuccessionsOf(holder))
                {
                    next.Push(step.Successor);
                }
            }
        }

        return holders;
    }
}
