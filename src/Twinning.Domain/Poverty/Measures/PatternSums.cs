using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Sums of households and people by cell, of any size, kept only for the cells that occur.</summary>
internal sealed class PatternSums
{
    private readonly Dictionary<long, (long Households, long People)> _sums = [];

    public bool IsEmpty => _sums.Count == 0;

    public void Add(long cell, long households, long people)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, cell, out _);
        sum = checked((sum.Households + households, sum.People + people));
    }

    public void AddAll(IEnumerable<(long Cell, long Households, long People)> cells)
    {
        foreach (var (cell, households, people) in cells)
        {
            Add(cell, households, people);
        }
    }

    /// <summary>Returns the cells with anybody in them, in ascending order.</summary>
    public IEnumerable<(long Cell, long Households, long People)> InOrder() => _sums
        .Where(pair => (pair.Value.Households | pair.Value.People) != 0)
        .OrderBy(pair => pair.Key)
        .Select(pair => (pair.Key, pair.Value.Households, pair.Value.People));
}
