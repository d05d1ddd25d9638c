using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>A limit that is exceeded on a day.</summary>
/// <param name="What">Who has how many: "… looks after 3 villages".</param>
/// <param name="Limit">The limit.</param>
/// <param name="Source">The document that sets it.</param>
/// <param name="IsByInheritance">Whether the duties held by own records alone would keep it.</param>
internal sealed record LimitExceeded(Message What, int Limit, LegalSource Source, bool IsByInheritance)
{
    /// <summary>Returns the limits exceeded on a day: first of agencies, then of villages.</summary>
    public static IEnumerable<LimitExceeded> On(RegisterDay subject)
    {
        var (register, day, duties) = subject;
        if (register.Programme.Limits.InForceOn(day) is not { } limits)
        {
            yield break;
        }

        foreach (var agency in duties.GroupBy(duty => duty.Agency).OrderBy(group => group.Key.Value))
        {
            if (limits.Value.VillagesPerAgency is { } limit && agency.Count() > limit)
            {
                var name = register.Agencies.Name(agency.Key, day);
                var what = new Message(
                    $"{name.Vietnamese} phụ trách {agency.Count().Text()} thôn", $"{name.English} looks after {agency.Count().Text()} villages");
                yield return new LimitExceeded(what, limit, limits.Source, agency.Count(duty => !duty.IsInherited) <= limit);
            }
        }

        foreach (var village in duties.GroupBy(duty => duty.Village))
        {
            if (limits.Value.AgenciesPerVillage is { } limit && village.Count() > limit)
            {
                var name = register.Name(village.Key, day);
                var what = new Message($"{name.Vietnamese} có {village.Count().Text()} cơ quan", $"{name.English} has {village.Count().Text()} agencies");
                yield return new LimitExceeded(what, limit, limits.Source, village.Count(duty => !duty.IsInherited) <= limit);
            }
        }
    }
}
