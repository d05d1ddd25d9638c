using System;
using System.Collections.Generic;
using System.Threading;

namespace Twinning.GraphQL.Http;

/// <summary>Places that clients take and give back: so many for all, so many for one.</summary>
/// <param name="most">How many there are; 0 counts none.</param>
/// <param name="mostOfOne">How many a client may have at once; 0 counts none.</param>
internal sealed class Places(int most, int mostOfOne)
{
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly Lock changing = new();
    private int all;

    /// <summary>Gets how many are taken.</summary>
    public int Taken
    {
        get
        {
            lock (changing)
            {
                return all;
            }
        }
    }

    /// <summary>Takes a place, where there is one.</summary>
    public PlaceAnswer Take(string client)
    {
        lock (changing)
        {
            var own = taken.GetValueOrDefault(client);
            if (mostOfOne > 0 && own >= mostOfOne)
            {
                return PlaceAnswer.ClientHasAll;
            }

            if (most > 0 && all >= most)
            {
                return PlaceAnswer.AllAreTaken;
            }

            (taken[client], all) = (own + 1, all + 1);
            return PlaceAnswer.Given;
        }
    }

    /// <summary>Gives a place back.</summary>
    public void Leave(string client)
    {
        lock (changing)
        {
            all--;
            if (--taken[client] == 0)
            {
                taken.Remove(client);
            }
        }
    }
}

/// <summary>Whether there was a place.</summary>
internal enum PlaceAnswer
{
    /// <summary>It is the client's.</summary>
    Given,

    /// <summary>The client has as many as one may have.</summary>
    ClientHasAll,

    /// <summary>All are taken.</summary>
    AllAreTaken,
}
