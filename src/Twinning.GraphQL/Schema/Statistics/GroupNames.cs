using System.Collections.Generic;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The names that groups of counts of one origin have in the lattice, each made once.</summary>
/// <param name="origin">Where the counts come from, which their names begin with.</param>
internal sealed class GroupNames(string origin)
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Returns the name of a group that is called by a name among those of its origin.</summary>
    public string this[string name]
    {
        get
        {
            if (!_names.TryGetValue(name, out var known))
            {
                _names[name] = known = $"{origin} {name}";
            }

            return known;
        }
    }
}
